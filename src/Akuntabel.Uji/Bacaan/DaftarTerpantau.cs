using System.Collections;

namespace Akuntabel.Uji.Bacaan;

/// <summary>
/// A list that asks at every access whether to go on. The rules are pure functions that know of no limits; over a document of such lists
/// they stop at the next block or row, wherever they are. It is an <see cref="IList{T}"/> so that skipping into it takes no walk.
/// </summary>
internal sealed class DaftarTerpantau<T>(IReadOnlyList<T> isi, CancellationToken batal) : IList<T>, IReadOnlyList<T>
{
    public int Count => isi.Count;

    public bool IsReadOnly => true;

    public T this[int index]
    {
        get
        {
            batal.ThrowIfCancellationRequested();
            return isi[index];
        }

        set => throw new NotSupportedException();
    }

    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < isi.Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public int IndexOf(T item)
    {
        for (var i = 0; i < isi.Count; i++)
        {
            if (EqualityComparer<T>.Default.Equals(this[i], item))
            {
                return i;
            }
        }

        return -1;
    }

    public bool Contains(T item) => IndexOf(item) >= 0;

    public void CopyTo(T[] array, int arrayIndex)
    {
        for (var i = 0; i < isi.Count; i++)
        {
            array[arrayIndex + i] = this[i];
        }
    }

    public void Add(T item) => throw new NotSupportedException();

    public void Clear() => throw new NotSupportedException();

    public void Insert(int index, T item) => throw new NotSupportedException();

    public bool Remove(T item) => throw new NotSupportedException();

    public void RemoveAt(int index) => throw new NotSupportedException();
}
